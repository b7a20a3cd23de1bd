package cn.huiyin.launcher;

import cn.huiyin.localstack.accounts.DemoAccount;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What the terminal shows when all is ready: addresses and accounts. */
final class Welcome {

    private Welcome() {}

    static void print(PrintStream out, String url, Duration took) {
        out.printf(Locale.ROOT, "%n  回音 Huiyin is ready after %.0f s:  %s%n%n", took.toMillis() / 1000.0, url);
        out.println("  Sign in as (password " + DemoAccount.PASSWORD + "):");
        for (DemoAccount account : DemoAccount.values()) {
            out.printf("    %-18s %s · %s%n", account.username(), account.title(), account.does());
        }
        out.println("\n  Ctrl-C here, or ./run stop elsewhere, stops all of it.\n");
    }
}
