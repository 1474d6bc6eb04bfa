# Puts the project's own tools before the machine's, so that a build finds the
# wasm-bindgen and wasm-opt it was made for. Sourced from the project's root.
export PATH="$PWD/.tools/bin:$PWD/node_modules/.bin:$PATH"
