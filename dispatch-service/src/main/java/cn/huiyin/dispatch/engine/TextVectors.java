package cn.huiyin.dispatch.engine;

/** Turns a text into a vector, so that texts of like meaning lie near each other. The same text always gives the same vector. */
public interface TextVectors {

    /** Of length 1; of any text, the empty one too. */
    float[] of(String text);
}
