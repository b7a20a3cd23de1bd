package cn.huiyin.dispatch.pack;

import java.util.Map;

record Row(String file, long line, Map<String, String> cells) {

    String text(String column) {
        return cells.getOrDefault(column, "").strip();
    }

    PackException wrong(String column, String expected) {
        return new PackException(
                file + " line " + line + ": " + column + ": \"" + text(column) + "\" (expected: " + expected + ")");
    }
}
