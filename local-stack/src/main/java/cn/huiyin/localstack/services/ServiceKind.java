package cn.huiyin.localstack.services;

import java.util.Locale;

/** Our own services, as modules of the build. */
public enum ServiceKind {
    COMPLAINT("complaint-service", "HUIYIN_COMPLAINT_PORT", 8081),
    DISPATCH("dispatch-service", "HUIYIN_DISPATCH_PORT", 8082),
    NOTIFY("notify-service", "HUIYIN_NOTIFY_PORT", 8083),
    GATEWAY("gateway", "HUIYIN_PORT", 8080);

    private final String module;
    private final String portVariable;
    private final int usualPort;

    ServiceKind(String module, String portVariable, int usualPort) {
        this.module = module;
        this.portVariable = portVariable;
        this.usualPort = usualPort;
    }

    /** The module's folder, and the service's name in logs. */
    public String module() {
        return module;
    }

    /** The short name, as it stands in database names. */
    public String shortName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The environment variable that chooses the port. */
    public String portVariable() {
        return portVariable;
    }

    int usualPort() {
        return usualPort;
    }
}
