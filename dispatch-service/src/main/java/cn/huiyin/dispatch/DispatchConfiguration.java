package cn.huiyin.dispatch;

import cn.huiyin.dispatch.engine.CategorySuggester;
import cn.huiyin.dispatch.engine.Dispatcher;
import cn.huiyin.dispatch.engine.KeywordStage;
import cn.huiyin.dispatch.engine.TextStage;
import cn.huiyin.dispatch.pack.DistrictPack;
import cn.huiyin.dispatch.pack.DistrictPackReader;
import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The engine and the pack that it decides by; a wrong row of the pack stops the start here. */
@Configuration(proxyBeanMethods = false)
class DispatchConfiguration {

    @Bean
    DistrictPack districtPack(DispatchSettings settings) {
        return DistrictPackReader.read(Path.of(settings.pack()));
    }

    @Bean
    TextStage textStage() {
        return new KeywordStage();
    }

    @Bean
    Dispatcher dispatcher(TextStage textStage) {
        return new Dispatcher(textStage);
    }

    @Bean
    CategorySuggester categorySuggester(TextStage textStage) {
        return new CategorySuggester(textStage);
    }
}
