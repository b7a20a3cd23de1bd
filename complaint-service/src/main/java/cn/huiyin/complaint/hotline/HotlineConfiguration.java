package cn.huiyin.complaint.hotline;

import cn.huiyin.contracts.HotlineSignature;
import cn.huiyin.platform.problem.Problems;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HotlineConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(HotlineConfiguration.class);

    /** Before Spring Security, which would consume a form-encoded body as parameters. */
    private static final int ORDER = SecurityFilterProperties.DEFAULT_FILTER_ORDER - 10;

    @Bean
    FilterRegistrationBean<SignatureFilter> signatureFilter(HotlineSettings settings, Clock clock, Problems problems) {
        if (settings.secret() == null) {
            LOG.warn("huiyin.hotline.secret is not set: no call of a hotline will be taken");
        }
        Optional<HotlineSignature> expected =
                Optional.ofNullable(settings.secret()).map(secret -> new HotlineSignature(secret, clock));
        FilterRegistrationBean<SignatureFilter> registration =
                new FilterRegistrationBean<>(new SignatureFilter(expected, problems));
        registration.addUrlPatterns(SignatureFilter.PATHS);
        registration.setOrder(ORDER);
        return registration;
    }
}
