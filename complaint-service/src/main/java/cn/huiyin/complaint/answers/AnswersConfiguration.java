package cn.huiyin.complaint.answers;

import cn.huiyin.complaint.district.DistrictSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AnswersConfiguration {

    @Bean
    AnswerTables answerTables(DistrictSettings settings) {
        return AnswerTables.read(settings.folder());
    }
}
