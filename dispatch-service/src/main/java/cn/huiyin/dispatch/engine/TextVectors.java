package cn.huiyin.dispatch.engine;

/**
 * Turns a text into a vector, so that texts of similar meaning are near each other. The same text always gives the same
 * vector.
 */
public interface TextVectors {

    /** Of length 1, for any text, also the empty one. */
    float[] of(String text);
}
