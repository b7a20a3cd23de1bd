package cn.huiyin.dispatch.district;

import java.util.Set;

/** How a Chinese character is read. */
@FunctionalInterface
public interface Sounds {

    /** Knows no reading: nothing sounds alike, and nothing is found in Latin letters. */
    Sounds NONE = letter -> Set.of();

    /** Every reading in plain pinyin, without tones, e.g. {@code dan} and {@code tan} of 弹; empty for what is no Chinese character. */
    Set<String> of(char letter);
}
