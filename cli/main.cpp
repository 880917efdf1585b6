#include "run.hpp"

int main(int argc, char** argv) {
    return tdkt::cli::run(argc, argv);
}
