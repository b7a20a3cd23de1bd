package cn.huiyin.notify.changes;

import cn.huiyin.platform.mongo.Indexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The index of the changes. */
@Configuration
class ChangesConfiguration {

    @Bean
    Indexes caseChangesIndexes() {
        return CaseChanges.indexes();
    }
}
