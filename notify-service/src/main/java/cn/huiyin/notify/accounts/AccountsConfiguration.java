package cn.huiyin.notify.accounts;

import cn.huiyin.platform.admin.AdminLog;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The client of the identity server's administration, created when it is first needed. */
@Configuration(proxyBeanMethods = false)
class AccountsConfiguration {

    @Bean(destroyMethod = "close")
    @Lazy
    Keycloak keycloak(AccountsSettings settings) {
        Client http = ClientBuilder.newBuilder()
                .connectTimeout(settings.connectTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .readTimeout(settings.readTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .register(JacksonProvider.class, 100)
                .build();
        return KeycloakBuilder.builder()
                .serverUrl(settings.server())
                .realm(settings.realm())
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .resteasyClient(http)
                .build();
    }

    @Bean
    StaffAccounts staffAccounts(
            @Lazy Keycloak keycloak, AccountsSettings settings, @Value("${huiyin.pack}") String pack, AdminLog log) {
        return new StaffAccounts(
                new KeycloakAccounts(keycloak.realm(settings.realm())),
                Offices.read(Path.of(pack)),
                Departments.read(Path.of(pack)),
                log);
    }
}
