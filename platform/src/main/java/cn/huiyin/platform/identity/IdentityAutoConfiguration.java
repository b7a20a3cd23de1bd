package cn.huiyin.platform.identity;

import cn.huiyin.platform.problem.Problems;
import cn.huiyin.tokens.HeaderValues;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Tokens, actors and the access rules of a servlet application; without rules every path is denied. */
@AutoConfiguration(
        before = OAuth2ResourceServerAutoConfiguration.class,
        afterName = "cn.huiyin.platform.problem.ProblemAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(IdentitySettings.class)
class IdentityAutoConfiguration implements WebMvcConfigurer {

    private static final Profiles LOCAL = Profiles.of("local");

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ActorArgument());
    }

    @Bean
    @ConditionalOnMissingBean
    JwtDecoder jwtDecoder(IdentitySettings settings) {
        return Tokens.decoder(settings);
    }

    @Bean
    @ConditionalOnMissingBean
    RouteRules routeRules() {
        return RouteRules.of();
    }

    /** Spring Security's own metrics of each filter are off: they cost time in every request and nobody reads them. */
    @Bean
    @ConditionalOnMissingBean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @ConditionalOnMissingBean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedHeaderValues(HeaderValues::acceptable);
        return firewall;
    }

    @Bean
    SecurityFilterChain routeSecurity(HttpSecurity http, RouteRules rules, Problems problems, Environment environment) {
        return new RouteSecurity(rules, new SecurityProblems(problems), environment.acceptsProfiles(LOCAL)).build(http);
    }

    @Bean
    @Lazy
    RouteTable routeTable(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping controllers, RouteRules rules) {
        return new RouteTable(controllers, rules);
    }
}
