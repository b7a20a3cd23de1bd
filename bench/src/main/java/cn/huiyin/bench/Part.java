package cn.huiyin.bench;

import java.util.Locale;

/** What can be measured by itself; each has its own place on the page. */
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
