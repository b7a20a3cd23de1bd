package cn.huiyin.bench;

import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.console.Stopwatch;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.json.JsonValue;
import java.util.Map;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/** How long one page takes, and the one behind it. */
final class PageTimes {

    private final String name;
    private final String who;
    private final String url;
    private final Map<String, String> headers;
    private final Histogram first = new Histogram(3);
    private final Histogram second = new Histogram(3);
    private int items;

    PageTimes(String name, String who, String url, Map<String, String> headers) {
        this.name = name;
        this.who = who;
        this.url = url;
        this.headers = headers;
    }

    /** @param counts whether the times are kept */
    void ask(boolean counts) {
        JsonValue page = timed(url, counts ? first : null);
        items = page.get("items").items().size();
        String next = page.get("next").textOrEmpty();
        if (!next.isEmpty()) {
            timed(url + (url.contains("?") ? "&" : "?") + "cursor=" + next, counts ? second : null);
        }
    }

    private JsonValue timed(String address, @Nullable Histogram micros) {
        Stopwatch watch = Stopwatch.started();
        Reply reply = Web.get(address, headers);
        if (!reply.ok()) {
            throw new StackFailure(name + " was refused with status " + reply.status() + ": " + reply.body());
        }
        if (micros != null) {
            micros.recordValue(watch.elapsed().toNanos() / 1000);
        }
        return reply.json();
    }

    String name() {
        return name;
    }

    String who() {
        return who;
    }

    /** On the first page; 0 where it is no list. */
    int items() {
        return items;
    }

    /** Microseconds. */
    Histogram first() {
        return first;
    }

    /** Microseconds; empty where there is no second page. */
    Histogram second() {
        return second;
    }
}
