package cn.huiyin.complaint.cases.related;

import cn.huiyin.complaint.cases.projections.ProjectChanges;
import cn.huiyin.platform.mongo.Indexes;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The indexes, and the start option that derives everything again, e.g. for another key. */
@Configuration(proxyBeanMethods = false)
class RelatedConfiguration {

    @Bean
    Indexes relatedIndexes() {
        return RelatedCases.indexes();
    }

    @Bean
    @ConditionalOnBooleanProperty("huiyin.projections.rebuild")
    ApplicationRunner deriveRelatedAgain(RelatedCases related, ProjectChanges changes) {
        return _ -> {
            related.clear();
            changes.rebuild();
        };
    }
}
