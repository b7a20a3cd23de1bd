package cn.huiyin.notify.mail;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The e-mail channel, which is on when {@code huiyin.smtp.host} is set.
 *
 * @param from sender of the letters
 * @param publicUrl where citizens open the pages, e.g. {@code https://huiyin.example.org}
 * @param lookEvery time between two looks for letters that have fallen due
 * @param parallel letters on their way at the same time
 */
@ConfigurationProperties("huiyin.notify.mail")
record MailSettings(String from, URI publicUrl, Duration lookEvery, int parallel) {

    /** The page on which a case is followed by number and code; names neither. */
    String trackingPage() {
        return publicUrl.resolve("/track").toString();
    }
}
