package cn.huiyin.notify.plan;

import cn.huiyin.contracts.CaseEventV1.Answered;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A plan that names a third channel; no configuration class, lest the scan of other tests find it. */
public class PlanWithSms {

    public static final ChannelCode SMS = new ChannelCode("sms", true);

    @Bean
    @Primary
    NotificationPlan smsPlan() {
        return new NotificationPlan(List.of(PlanRow.on(Answered.class)
                .tell(Audience.CITIZEN, "citizen.answered", ChannelCode.IN_APP, ChannelCode.EMAIL, SMS)));
    }
}
