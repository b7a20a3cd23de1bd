package cn.huiyin.platform.sample;

import static cn.huiyin.platform.identity.RouteRule.only;
import static cn.huiyin.platform.identity.RouteRule.open;
import static cn.huiyin.platform.identity.RouteRule.signedIn;

import cn.huiyin.platform.admin.AdminRoutes;
import cn.huiyin.platform.identity.Role;
import cn.huiyin.platform.identity.RouteRules;
import cn.huiyin.platform.messaging.EventConsumer;
import cn.huiyin.platform.messaging.OutboxCollection;
import cn.huiyin.platform.messaging.OutboxRelay;
import cn.huiyin.platform.messaging.OutboxRelays;
import cn.huiyin.platform.mongo.Indexes;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;

/** A service as small as one can be: what the platform does for it is what the tests look at. */
@SpringBootApplication
public class SampleApplication {

    public static final String QUEUE = "sample.case-assigned";

    @Bean
    RouteRules routes() {
        return RouteRules.of(
                        open(HttpMethod.POST, "/api/notes"),
                        open(HttpMethod.GET, "/api/notes"),
                        open(HttpMethod.GET, "/api/failures/{kind}"),
                        signedIn(HttpMethod.GET, "/api/me"),
                        only(HttpMethod.GET, "/api/desk", Role.OFFICER, Role.OFFICE_HEAD),
                        only(HttpMethod.DELETE, "/api/nowhere", Role.ADMIN))
                .and(AdminRoutes.of("sample"));
    }

    @Bean
    Indexes indexes() {
        return Indexes.of(SampleCases.COLLECTION, OutboxCollection.index());
    }

    @Bean
    OutboxRelay relay(OutboxRelays relays, MongoDatabase database) {
        return relays.of(SampleCases.outbox(database));
    }

    @Bean
    EventConsumer assigned(SampleEffects effects) {
        return EventConsumer.of(QUEUE, List.of("case.assigned.v1"), effects::apply);
    }
}
