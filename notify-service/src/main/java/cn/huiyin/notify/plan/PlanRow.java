package cn.huiyin.notify.plan;

import cn.huiyin.contracts.CaseEventV1;
import cn.huiyin.contracts.CaseMessage;
import java.util.List;
import java.util.function.Predicate;

/**
 * One row of the plan.
 *
 * @param event after which somebody is told
 * @param condition in words, for the page that shows the plan; empty for always
 * @param applies the condition
 * @param template key of the wording
 */
record PlanRow(
        Class<? extends CaseEventV1> event,
        String condition,
        Predicate<CaseMessage<?>> applies,
        Audience audience,
        String template,
        List<ChannelCode> channels) {

    static <E extends CaseEventV1> On<E> on(Class<E> event) {
        return new On<>(event, "", _ -> true);
    }

    boolean matches(CaseMessage<?> message) {
        return event.isInstance(message.event()) && applies.test(message);
    }

    /** The part of a row before its audience. */
    record On<E extends CaseEventV1>(Class<E> event, String condition, Predicate<CaseMessage<?>> applies) {

        On<E> when(String words, Predicate<E> test) {
            return new On<>(event, words, message -> test.test(event.cast(message.event())));
        }

        PlanRow tell(Audience audience, String template, ChannelCode... channels) {
            return new PlanRow(event, condition, applies, audience, template, List.of(channels));
        }
    }
}
