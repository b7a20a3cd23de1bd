/**
 * Turns texts into vectors with a language model in this process. Only this package uses the model, its runtime and its
 * tokenizer; the engine uses the interface {@code TextVectors}.
 */
@NullMarked
package cn.huiyin.dispatch.embedding;

import org.jspecify.annotations.NullMarked;
