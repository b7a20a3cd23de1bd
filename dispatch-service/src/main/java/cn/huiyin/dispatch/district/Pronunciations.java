package cn.huiyin.dispatch.district;

import java.util.Set;

/** How a Chinese character is read. */
@FunctionalInterface
public interface Pronunciations {

    /** Without readings: nothing sounds alike, and nothing is found in Latin letters. */
    Pronunciations NONE = letter -> Set.of();

    /** All readings in pinyin without tones, e.g. {@code dan} and {@code tan} of 弹; empty for other characters. */
    Set<String> of(char letter);
}
