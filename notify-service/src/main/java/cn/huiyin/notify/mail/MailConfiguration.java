package cn.huiyin.notify.mail;

import cn.huiyin.notify.delivery.DueNotifications;
import cn.huiyin.notify.telling.CaseProgress;
import cn.huiyin.notify.telling.domain.Channel;
import cn.huiyin.notify.wording.Languages;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpClient;
import java.time.Duration;
import org.eclipse.angus.mail.util.MailConnectException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/** The channel as a whole; none of it exists without a mail server. */
@Configuration
@ConditionalOnProperty("huiyin.smtp.host")
class MailConfiguration {

    private static final String REGISTRATION = "complaint-service";
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);
    private static final Duration READ_TIMEOUT = Duration.ofSeconds(3);
    private static final Duration LEFT_ALONE = Duration.ofSeconds(10);

    @Bean
    Channel email() {
        return Channel.EMAIL;
    }

    @Bean
    Contacts contacts(
            @Value("${huiyin.complaint.url}") String complaintUrl,
            ClientRegistrationRepository registrations,
            OAuth2AuthorizedClientService authorizedClients) {
        var tokens = new AuthorizedClientServiceOAuth2AuthorizedClientManager(registrations, authorizedClients);
        var bearer = new OAuth2ClientHttpRequestInterceptor(tokens);
        bearer.setClientRegistrationIdResolver(_ -> REGISTRATION);
        bearer.setAuthorizationFailureHandler(
                OAuth2ClientHttpRequestInterceptor.authorizationFailureHandler(authorizedClients));
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT_TIMEOUT)
                .build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(READ_TIMEOUT);
        return new Contacts(RestClient.builder()
                .baseUrl(complaintUrl)
                .requestFactory(requests)
                .requestInterceptor(bearer)
                .build());
    }

    @Bean
    MailRounds mailRounds(
            JavaMailSender mail,
            Languages languages,
            MailSettings settings,
            CaseProgress cases,
            Contacts contacts,
            DueNotifications due,
            MeterRegistry meters) {
        Letters letters = new Letters(mail, languages, settings);
        Guard complaintService =
                new Guard("contacts", LEFT_ALONE, MailConfiguration::isNoAnswer, MailConfiguration::isNoAnswer);
        Guard mailServer =
                new Guard("mail-server", LEFT_ALONE, MailFailures::isServerAway, MailConfiguration::isNoConnection);
        MailAttempt attempt = new MailAttempt(cases, contacts, letters, complaintService, mailServer);
        return new MailRounds(due, attempt, settings, meters);
    }

    private static boolean isNoAnswer(Throwable failure) {
        return !(failure instanceof HttpClientErrorException);
    }

    /** A letter whose line broke halfway may have been taken: only one that was never begun is begun again at once. */
    private static boolean isNoConnection(Throwable failure) {
        return failure instanceof MailSendException send
                && (send.getCause() instanceof MailConnectException
                        || send.getMessageExceptions().length == 1
                                && send.getMessageExceptions()[0] instanceof MailConnectException);
    }
}
