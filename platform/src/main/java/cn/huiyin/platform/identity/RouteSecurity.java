package cn.huiyin.platform.identity;

import cn.huiyin.tokens.AuthorizationHeader;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.resource.OAuth2ResourceServerConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.web.OAuth2ProtectedResourceMetadataFilter;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.session.SessionManagementFilter;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/** The filter chain of a service by its rules: stateless, tokens only, denied where no rule allows. */
final class RouteSecurity {

    private static final String DEAD_LETTERS = "dlq";
    /**
     * Two defaults of Spring Security are off: a route with metadata about tokens, which no rule names, and the search
     * for sessions, of which there are none.
     */
    private static final Set<Class<? extends Filter>> NEEDLESS =
            Set.of(OAuth2ProtectedResourceMetadataFilter.class, SessionManagementFilter.class);

    private static final IpAddressMatcher LOOPBACK = new IpAddressMatcher("127.0.0.0/8");

    private final RouteRules rules;
    private final SecurityProblems problems;
    private final boolean local;

    RouteSecurity(RouteRules rules, SecurityProblems problems, boolean local) {
        this.rules = rules;
        this.problems = problems;
        this.local = local;
    }

    SecurityFilterChain build(HttpSecurity http) {
        SecurityFilterChain chain = http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .servletApi(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(this::authorize)
                .oauth2ResourceServer(this::checkTokens)
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .build();
        return new DefaultSecurityFilterChain(AnyRequestMatcher.INSTANCE, needed(chain.getFilters()));
    }

    private static List<Filter> needed(List<Filter> filters) {
        return filters.stream()
                .filter(filter -> !NEEDLESS.contains(filter.getClass()))
                .toList();
    }

    private void authorize(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers(EndpointRequest.to(DEAD_LETTERS))
                .access(this::maySeeDeadLetters)
                .requestMatchers(EndpointRequest.toAnyEndpoint(), EndpointRequest.toLinks())
                .permitAll();
        for (RouteRule rule : rules.rules()) {
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizedUrl url =
                    requests.requestMatchers(rule.method(), rule.pattern());
            switch (rule.access()) {
                case Access.Open _ -> {
                    url.permitAll();
                    if (rule.method() == HttpMethod.GET) {
                        requests.requestMatchers(HttpMethod.HEAD, rule.pattern())
                                .permitAll();
                    }
                }
                case Access.SignedIn _ -> url.authenticated();
                case Access.AnyOf(Set<Role> roles) ->
                    url.hasAnyAuthority(
                            roles.stream().map(ActorAuthentication::authority).toArray(String[]::new));
            }
        }
        requests.anyRequest().denyAll();
    }

    private void checkTokens(OAuth2ResourceServerConfigurer<HttpSecurity> server) {
        server.bearerTokenResolver(request -> AuthorizationHeader.token(request.getHeader(HttpHeaders.AUTHORIZATION)))
                .jwt(jwt -> jwt.jwtAuthenticationConverter(new Actors()))
                .authenticationEntryPoint(problems)
                .accessDeniedHandler(problems)
                .withObjectPostProcessor(new ObjectPostProcessor<BearerTokenAuthenticationFilter>() {
                    @Override
                    public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                        filter.setAuthenticationFailureHandler(problems);
                        return filter;
                    }
                });
    }

    private AuthorizationDecision maySeeDeadLetters(
            Supplier<? extends Authentication> who, RequestAuthorizationContext context) {
        boolean admin = who.get() instanceof ActorAuthentication actor
                && actor.getPrincipal().has(Role.ADMIN);
        return new AuthorizationDecision(admin || (local && LOOPBACK.matches(context.getRequest())));
    }
}
