package cn.huiyin.notify.mail;

import cn.huiyin.notify.delivery.Breaker;
import cn.huiyin.notify.delivery.Channel;
import cn.huiyin.notify.delivery.ChannelLimits;
import cn.huiyin.notify.delivery.domain.QuietHours;
import cn.huiyin.notify.wording.Languages;
import cn.huiyin.platform.background.BackgroundWorker;
import cn.huiyin.platform.http.ServiceRequests;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Predicate;
import org.eclipse.angus.mail.util.MailConnectException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/** All beans of the channel; they exist only where a mail server is set. */
@Configuration
@ConditionalOnProperty("huiyin.smtp.host")
class MailConfiguration {

    private static final String REGISTRATION = "complaint-service";
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);
    private static final Duration READ_TIMEOUT = Duration.ofSeconds(3);
    private static final Duration OPEN_FOR = Duration.ofSeconds(10);
    private static final Duration FIRST_WAIT = Duration.ofMillis(200);

    @Bean
    RestClient complaintService(
            @Value("${huiyin.complaint.url}") String complaintUrl,
            ClientRegistrationRepository registrations,
            OAuth2AuthorizedClientService authorizedClients) {
        AuthorizedClientServiceOAuth2AuthorizedClientManager tokens =
                new AuthorizedClientServiceOAuth2AuthorizedClientManager(registrations, authorizedClients);
        OAuth2ClientHttpRequestInterceptor bearer = new OAuth2ClientHttpRequestInterceptor(tokens);
        bearer.setClientRegistrationIdResolver(_ -> REGISTRATION);
        bearer.setAuthorizationFailureHandler(
                OAuth2ClientHttpRequestInterceptor.authorizationFailureHandler(authorizedClients));
        return RestClient.builder()
                .baseUrl(complaintUrl)
                .requestFactory(ServiceRequests.within(CONNECT_TIMEOUT, READ_TIMEOUT))
                .requestInterceptor(bearer)
                .build();
    }

    @Bean
    Contacts contacts(RestClient complaintService) {
        Predicate<Throwable> noAnswer = failure -> !(failure instanceof HttpClientErrorException);
        return new Contacts(complaintService, retry("contacts", noAnswer), breaker("contacts", noAnswer));
    }

    @Bean
    EmailSender emailSender(JavaMailSender mail, Languages languages, MailSettings settings) {
        return new EmailSender(
                mail,
                languages,
                settings,
                retry("mail-server", MailConfiguration::isNoConnection),
                breaker("mail-server", MailFailures::isServerAway));
    }

    @Bean
    BackgroundWorker surveyLinkMail(
            RestClient complaintService,
            EmailSender sender,
            Languages languages,
            MailSettings settings,
            QuietHours quietHours,
            Clock time) {
        SurveyLinkRounds rounds =
                new SurveyLinkRounds(new SurveyLinks(complaintService), sender, languages, settings, quietHours, time);
        return BackgroundWorker.every(settings.pollInterval(), "survey-link-mail", rounds::run);
    }

    @Bean
    Channel emailChannel(Contacts contacts, EmailSender sender, QuietHours quietHours, MailSettings settings) {
        ChannelLimits limits = new ChannelLimits(settings.parallel(), settings.pollInterval(), settings.timeout());
        return new EmailChannel(contacts, sender, quietHours, limits);
    }

    /** @param isHarmless which failures may be tried again at once: those that cannot have had an effect */
    private static Retry retry(String name, Predicate<Throwable> isHarmless) {
        return Retry.of(
                name,
                RetryConfig.custom()
                        .maxAttempts(3)
                        .intervalFunction(IntervalFunction.ofExponentialRandomBackoff(FIRST_WAIT, 2, 0.5))
                        .retryOnException(isHarmless)
                        .build());
    }

    /** @param isAway which failures say that all calls would fail */
    private static CircuitBreaker breaker(String name, Predicate<Throwable> isAway) {
        return CircuitBreaker.of(
                name,
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(10)
                        .minimumNumberOfCalls(5)
                        .waitDurationInOpenState(OPEN_FOR)
                        .permittedNumberOfCallsInHalfOpenState(1)
                        .automaticTransitionFromOpenToHalfOpenEnabled(true)
                        .recordException(isAway)
                        .ignoreException(isAway.negate())
                        .build());
    }

    static Breaker seen(CircuitBreaker breaker) {
        return new Breaker(
                breaker.getName(),
                breaker.getState().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /**
     * An e-mail whose connection broke halfway may have been accepted; only one that was not begun is tried again at
     * once.
     */
    private static boolean isNoConnection(Throwable failure) {
        return failure instanceof MailSendException send
                && (send.getCause() instanceof MailConnectException
                        || send.getMessageExceptions().length == 1
                                && send.getMessageExceptions()[0] instanceof MailConnectException);
    }
}
