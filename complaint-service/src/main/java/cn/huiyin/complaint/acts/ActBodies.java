package cn.huiyin.complaint.acts;

import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.Coded;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.acts.Acts;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Set;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;
import tools.jackson.databind.jsontype.NamedType;

/**
 * Reads the body of an act: the command of the act that its field {@code act} names. The engine's acts have no body.
 */
@Configuration(proxyBeanMethods = false)
class ActBodies {

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "act")
    private interface NamedByAct {}

    @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
    private interface InKebabCase {}

    @Bean
    JsonMapperBuilderCustomizer actBodyReading() {
        return json -> json.addMixIn(CaseCommand.class, NamedByAct.class)
                .addMixIn(Coded.class, InKebabCase.class)
                .registerSubtypes(Acts.ALL.stream()
                        .map(CaseAct::description)
                        .filter(act -> !act.parties().equals(Set.of(Party.ENGINE)))
                        .map(act -> new NamedType(act.command(), act.code()))
                        .toArray(NamedType[]::new));
    }
}
