package cn.huiyin.gateway.pages;

import cn.huiyin.gateway.GatewaySettings;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the pages where people sign in. */
@RestController
class SessionSettingsController {

    private final SessionSettings settings;

    SessionSettingsController(GatewaySettings settings) {
        this.settings = new SessionSettings(settings.issuer().toString(), settings.webClientId());
    }

    @GetMapping("/api/session-settings")
    SessionSettings sessionSettings() {
        return settings;
    }

    /**
     * What a browser needs to sign in with authorization code and PKCE.
     *
     * @param issuer the realm's address
     * @param clientId the public client of the pages
     */
    record SessionSettings(String issuer, String clientId) {}
}
