package cn.huiyin.localstack.services;

import static cn.huiyin.localstack.backing.Secrets.ACCOUNTS_CLIENT;
import static cn.huiyin.localstack.backing.Secrets.CALLER_INDEX_KEY;
import static cn.huiyin.localstack.backing.Secrets.HOTLINE;
import static cn.huiyin.localstack.backing.Secrets.QUERY_CODE_KEY;
import static cn.huiyin.localstack.backing.Secrets.SERVICE_CLIENT;
import static cn.huiyin.localstack.backing.StackAddresses.MONGODB;
import static cn.huiyin.localstack.backing.StackAddresses.RABBITMQ;

import cn.huiyin.localstack.backing.Secrets;
import cn.huiyin.localstack.backing.StackAddresses;
import java.util.Locale;
import java.util.Set;

/** Our own services, as modules of the build. */
public enum ServiceKind {
    COMPLAINT(
            "complaint-service",
            "HUIYIN_COMPLAINT_PORT",
            Set.of(QUERY_CODE_KEY, CALLER_INDEX_KEY, HOTLINE, MONGODB, RABBITMQ)),
    DISPATCH("dispatch-service", "HUIYIN_DISPATCH_PORT", Set.of(RABBITMQ)),
    NOTIFY("notify-service", "HUIYIN_NOTIFY_PORT", Set.of(SERVICE_CLIENT, ACCOUNTS_CLIENT, MONGODB, RABBITMQ)),
    GATEWAY("gateway", "HUIYIN_PORT", Set.of());

    /** With the passwords in them. */
    private static final Set<String> SECRET_ADDRESSES = Set.of(MONGODB, RABBITMQ, StackAddresses.MANAGEMENT);

    private final String module;
    private final String portVariable;
    private final Set<String> secrets;

    ServiceKind(String module, String portVariable, Set<String> secrets) {
        this.module = module;
        this.portVariable = portVariable;
        this.secrets = secrets;
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

    /** Whether this service may read this variable: secrets are given to who needs them, all else to everybody. */
    boolean mayRead(String variable) {
        boolean secret = Secrets.NAMES.contains(variable) || SECRET_ADDRESSES.contains(variable);
        return !secret || secrets.contains(variable);
    }
}
