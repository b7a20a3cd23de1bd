package cn.huiyin.complaint.cases.search;

import cn.huiyin.complaint.cases.projections.ProjectChanges;
import cn.huiyin.platform.mongo.Indexes;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The index of the words, and the start option that writes all words again. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    @Bean
    Indexes wordIndexes() {
        return CaseSearchIndex.indexes();
    }

    @Bean
    @ConditionalOnBooleanProperty("huiyin.projections.rebuild")
    ApplicationRunner rebuild(CaseSearchIndex words, ProjectChanges changes) {
        return _ -> {
            words.clear();
            changes.rebuild();
        };
    }
}
