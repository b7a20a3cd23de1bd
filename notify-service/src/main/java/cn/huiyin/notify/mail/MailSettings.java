package cn.huiyin.notify.mail;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The e-mail channel, which is on when {@code huiyin.smtp.host} is set.
 *
 * @param from sender of the e-mails
 * @param publicUrl where citizens open the pages, e.g. {@code https://huiyin.example.org}
 * @param pollInterval time between two looks for what has fallen due
 * @param parallel e-mails on their way at the same time
 * @param timeout longest time for one e-mail, the question for its address and every retry included
 */
@ConfigurationProperties("huiyin.notify.mail")
record MailSettings(String from, URI publicUrl, Duration pollInterval, int parallel, Duration timeout) {

    /** The page on which a case is followed by number and code; the address contains neither. */
    String trackingPage() {
        return publicUrl.resolve("/track").toString();
    }

    /**
     * The page on which a follow-up is answered. The part behind # is not sent to any server and so stands in no log.
     */
    String surveyPage(String token) {
        return publicUrl.resolve("/survey#" + token).toString();
    }
}
