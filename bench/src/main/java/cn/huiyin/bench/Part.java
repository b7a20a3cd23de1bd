package cn.huiyin.bench;

import java.util.Locale;

/** A part of the measurement that can run alone; each has its own section on docs/performance.md. */
enum Part {
    INTAKE,
    ASSIGNMENT,
    LIFECYCLE,
    CROWD,
    DATABASE,
    PAGES;

    /** The name on the command line and in the page's marks. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
