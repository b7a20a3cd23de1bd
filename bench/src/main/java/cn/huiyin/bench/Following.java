package cn.huiyin.bench;

import cn.huiyin.localstack.services.HuiyinServices;
import cn.huiyin.localstack.services.ServiceKind;
import java.util.List;
import java.util.function.LongSupplier;

/** What follows a filing in other services: it is dispatched, and the citizen told. */
record Following(HuiyinServices services) {

    private static final List<ServiceKind> WHO_FOLLOWS = List.of(ServiceKind.DISPATCH, ServiceKind.NOTIFY);

    /** Holds these services while the load runs: what they are told waits in their queues. */
    long awaits(LongSupplier load) {
        WHO_FOLLOWS.forEach(kind -> services.of(kind).pause());
        try {
            return load.getAsLong();
        } finally {
            WHO_FOLLOWS.forEach(kind -> services.of(kind).resume());
        }
    }
}
