package cn.huiyin.gateway.access;

import cn.huiyin.contracts.ProblemType;
import cn.huiyin.gateway.GatewaySettings;
import cn.huiyin.gateway.problems.ProblemWriter;
import cn.huiyin.tokens.HeaderValues;
import cn.huiyin.tokens.TokenMemory;
import java.net.MalformedURLException;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.AuthorizeExchangeSpec;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.security.web.server.firewall.ServerWebExchangeFirewall;
import org.springframework.security.web.server.firewall.StrictServerWebExchangeFirewall;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Which path asks for whom. A path under a route asks for a token unless it is named as public here; a bad token is
 * refused even there. The services check every token and every right again.
 */
@Configuration
@EnableWebFluxSecurity
class AccessConfiguration {

    private static final String ADMIN = "admin";
    private static final String[] STAFF = {
        "operator", "triage", "officer", "office-head", "department", "supervisor", "leader", "integrity", ADMIN
    };
    private static final String[] LOOK_UP = {
        "/api/map-settings",
        "/api/session-settings",
        "/api/district",
        "/api/places",
        "/api/places/**",
        "/api/complaints/{number}",
        "/api/complaints/{number}/photos/{photo}",
        "/api/complaints/{number}/public",
        "/api/survey-link"
    };
    private static final String[] HAND_IN = {
        "/api/complaints",
        "/api/complaints/{number}/acts",
        "/api/category-suggestions",
        "/api/survey-link",
        // Signed by the hotline; complaint-service checks the signature.
        "/api/hotline/work-orders",
        "/api/hotline/imports",
        "/api/hotline/imports/preview"
    };

    private static final String AUDIENCE = "huiyin";

    private final ProblemWriter problems;

    AccessConfiguration(ProblemWriter problems) {
        this.problems = problems;
    }

    @Bean
    SecurityWebFilterChain access(ServerHttpSecurity http, InternalOnly internalOnly, RememberedTokens remembered) {
        return http.authorizeExchange(paths -> rules(paths, internalOnly))
                .oauth2ResourceServer(tokens -> tokens.bearerTokenConverter(new BearerTokens())
                        .authenticationEntryPoint(entryPoint())
                        .accessDeniedHandler(denied())
                        .jwt(jwt -> jwt.jwtDecoder(remembered).jwtAuthenticationConverter(RealmRoles.converter())))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(entryPoint()).accessDeniedHandler(denied()))
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .csrf(ServerHttpSecurity.CsrfSpec::disable)
                .headers(ServerHttpSecurity.HeaderSpec::disable)
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .build();
    }

    @Bean
    RememberedTokens rememberedTokens(GatewaySettings gateway, TokenSettings settings) throws MalformedURLException {
        NimbusReactiveJwtDecoder decoder = NimbusReactiveJwtDecoder.withJwkSource(new RealmKeys(settings))
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(gateway.issuer().toString()),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audiences -> audiences != null && audiences.contains(AUDIENCE))));
        return new RememberedTokens(decoder, new TokenMemory(new JwtTimestampValidator(), settings.rememberFor()));
    }

    /** Each filter of security would be timed in every request, and nobody reads it. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    ServerWebExchangeFirewall firewall() {
        StrictServerWebExchangeFirewall firewall = new StrictServerWebExchangeFirewall();
        firewall.setAllowedHeaderValues(HeaderValues::acceptable);
        return firewall;
    }

    @Bean
    ServerExchangeRejectedHandler oddRequests() {
        return (exchange, _) -> problems.write(
                exchange, ProblemType.UNREADABLE_BODY, "The address or a header of this request is not acceptable.");
    }

    private static void rules(AuthorizeExchangeSpec paths, InternalOnly internalOnly) {
        paths.pathMatchers(HttpMethod.GET, LOOK_UP)
                .permitAll()
                .pathMatchers(HttpMethod.HEAD, LOOK_UP)
                .permitAll()
                .pathMatchers(HttpMethod.POST, HAND_IN)
                .permitAll()
                .pathMatchers(
                        "/api/cases/**",
                        "/api/incidents/**",
                        "/api/calls",
                        "/api/dispatch-previews",
                        "/api/dispatch/**",
                        "/api/contact-accesses/**",
                        "/api/statistics/**",
                        "/api/surveys/**",
                        "/api/department/**",
                        "/api/office/**",
                        "/api/imports/**",
                        "/api/leaders")
                .hasAnyRole(STAFF)
                .pathMatchers("/api/admin/**")
                .hasRole(ADMIN)
                .pathMatchers("/api/complaints/**", "/api/notifications/**", "/api/hotline/**", "/api/places/**")
                .authenticated()
                .pathMatchers("/api/district", "/api/category-suggestions")
                .authenticated()
                .pathMatchers("/actuator/health/**")
                .permitAll()
                .pathMatchers("/actuator/**")
                .access(internalOnly)
                // Pages, and addresses under which nothing is routed: 404.
                .anyExchange()
                .permitAll();
    }

    private ServerAuthenticationEntryPoint entryPoint() {
        return (exchange, _) -> {
            exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            return problems.write(exchange, ProblemType.NOT_SIGNED_IN, unsignedDetail(exchange));
        };
    }

    private ServerAccessDeniedHandler denied() {
        return (exchange, _) -> refuse(exchange);
    }

    private Mono<Void> refuse(ServerWebExchange exchange) {
        return problems.write(exchange, ProblemType.NOT_ALLOWED, "This address is not for your role.");
    }

    private static String unsignedDetail(ServerWebExchange exchange) {
        return exchange.getRequest().getHeaders().containsHeader(HttpHeaders.AUTHORIZATION)
                ? "The access token is not valid or has expired. Sign in again."
                : "This address asks for an access token.";
    }
}
