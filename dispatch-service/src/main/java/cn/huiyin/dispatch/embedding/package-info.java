/**
 * Turns texts into vectors with a language model that runs in this process. The only room that knows the model, its runtime and
 * its tokenizer; the engine knows the port {@code TextVectors} alone.
 */
@NullMarked
package cn.huiyin.dispatch.embedding;

import org.jspecify.annotations.NullMarked;
