package cn.huiyin.notify.plan;

import cn.huiyin.contracts.CaseEventV1.Answered;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A plan that names a third channel. */
@TestConfiguration
public class PlanWithSms {

    public static final ChannelCode SMS = new ChannelCode("sms", true);

    @Bean
    @Primary
    NotificationPlan planWithSms() {
        return new NotificationPlan(List.of(PlanRow.on(Answered.class)
                .tell(Audience.CITIZEN, "citizen.answered", ChannelCode.IN_APP, ChannelCode.EMAIL, SMS)));
    }
}
