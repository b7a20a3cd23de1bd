package cn.huiyin.bench;

import cn.huiyin.localstack.services.HuiyinServices;
import cn.huiyin.localstack.services.ServiceKind;
import java.util.List;
import java.util.function.LongSupplier;

/** The services that handle the messages of a filing: dispatch-service and notify-service. */
record DownstreamServices(HuiyinServices services) {

    private static final List<ServiceKind> SERVICES = List.of(ServiceKind.DISPATCH, ServiceKind.NOTIFY);

    /** Suspends these services while the load runs, so that their messages wait in the queues. */
    long pausedDuring(LongSupplier load) {
        SERVICES.forEach(kind -> services.of(kind).pause());
        try {
            return load.getAsLong();
        } finally {
            SERVICES.forEach(kind -> services.of(kind).resume());
        }
    }
}
