package cn.huiyin.dispatch;

import cn.huiyin.dispatch.embedding.BgeSmallZh;
import cn.huiyin.dispatch.engine.CategorySuggester;
import cn.huiyin.dispatch.engine.Dispatcher;
import cn.huiyin.dispatch.engine.HybridStage;
import cn.huiyin.dispatch.engine.KeywordStage;
import cn.huiyin.dispatch.engine.TextStage;
import cn.huiyin.dispatch.pack.DistrictPack;
import cn.huiyin.dispatch.pack.DistrictPackReader;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The engine and its pack; a wrong row of the pack stops the start. */
@Configuration(proxyBeanMethods = false)
class DispatchConfiguration {

    /** {@code off}: the keywords of the pack decide alone. */
    private static final String MODEL = "huiyin.dispatch.text-model";

    @Bean
    DistrictPack districtPack(DispatchSettings settings) {
        return DistrictPackReader.read(Path.of(settings.pack()));
    }

    /** Loaded before the service says that it is ready. */
    @Bean
    @ConditionalOnBooleanProperty(name = MODEL, matchIfMissing = true)
    BgeSmallZh textModel() {
        return BgeSmallZh.load();
    }

    @Bean
    TextStage textStage(Optional<BgeSmallZh> textModel) {
        return textModel.<TextStage>map(HybridStage::new).orElseGet(KeywordStage::new);
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
