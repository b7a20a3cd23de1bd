package cn.huiyin.complaint.learning;

import cn.huiyin.complaint.cases.projections.ProjectChanges;
import cn.huiyin.platform.mongo.Indexes;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The indexes, and the start option that reads every history again. */
@Configuration(proxyBeanMethods = false)
class LearningConfiguration {

    @Bean
    Indexes firstGuessIndexes() {
        return FirstGuesses.indexes();
    }

    @Bean
    @ConditionalOnBooleanProperty("huiyin.projections.rebuild")
    ApplicationRunner readGuessesAgain(FirstGuesses guesses, ProjectChanges changes) {
        return _ -> {
            guesses.clear();
            changes.rebuild();
        };
    }
}
