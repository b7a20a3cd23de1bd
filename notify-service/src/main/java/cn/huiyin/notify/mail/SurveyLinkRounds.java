package cn.huiyin.notify.mail;

import cn.huiyin.notify.delivery.domain.QuietHours;
import cn.huiyin.notify.delivery.domain.SendResult;
import cn.huiyin.notify.mail.SurveyLinks.OwedLink;
import cn.huiyin.notify.wording.Languages;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sends e-mails to citizens who were drawn for a survey, by day. An e-mail that the server does not accept now is sent
 * later, with another link.
 */
class SurveyLinkRounds {

    /** More are left to the next round, so that a round ends. */
    private static final int MOST_IN_A_ROUND = 50;

    private final SurveyLinks links;
    private final EmailSender sender;
    private final Languages languages;
    private final MailSettings settings;
    private final QuietHours quietHours;
    private final Clock time;

    SurveyLinkRounds(
            SurveyLinks links,
            EmailSender sender,
            Languages languages,
            MailSettings settings,
            QuietHours quietHours,
            Clock time) {
        this.links = links;
        this.sender = sender;
        this.languages = languages;
        this.settings = settings;
        this.quietHours = quietHours;
        this.time = time;
    }

    void run() {
        for (int sent = 0; sent < MOST_IN_A_ROUND && mayWrite(); sent++) {
            Optional<OwedLink> owed = links.next();
            if (owed.isEmpty()) {
                return;
            }
            write(owed.get());
        }
    }

    private boolean mayWrite() {
        Instant now = time.instant();
        return sender.isAvailable() && !quietHours.notBefore(now).isAfter(now);
    }

    private void write(OwedLink link) {
        try {
            sender.send(email(link), link.email());
            links.sent(link, true);
        } catch (Exception failure) {
            if (MailFailures.resultOf(failure) instanceof SendResult.PermanentFailure) {
                links.sent(link, false);
            }
        }
    }

    private EmailSender.Email email(OwedLink link) {
        return new EmailSender.Email(
                "survey-" + link.followUpId(),
                time.instant(),
                languages.chinese().surveySubject(),
                languages.chinese().survey(parameters(link, null)),
                languages.english().survey(parameters(link, link.officeEn())));
    }

    private Map<String, Object> parameters(OwedLink link, @Nullable String officeInEnglish) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("number", link.number());
        parameters.put("office", officeInEnglish == null ? link.office().name() : officeInEnglish);
        parameters.put("until", link.until());
        parameters.put("link", settings.surveyPage(link.token()));
        return parameters;
    }
}
