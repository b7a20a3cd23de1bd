package cn.huiyin.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.dispatch.embedding.BgeSmallZh;
import cn.huiyin.dispatch.engine.CategorySuggester;
import cn.huiyin.dispatch.engine.HybridStage;
import cn.huiyin.dispatch.engine.KeywordStage;
import cn.huiyin.dispatch.engine.TextStage;
import cn.huiyin.dispatch.pack.DistrictPack;
import cn.huiyin.dispatch.pack.NananPack;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class DispatchConfigurationIT {

    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withUserConfiguration(DispatchConfiguration.class, Settings.class)
            .withPropertyValues("huiyin.pack=" + NananPack.folder());

    @EnableConfigurationProperties(DispatchSettings.class)
    static class Settings {}

    @Test
    void readsTextsWithTheModelUnlessItIsTurnedOff() {
        service.run(context -> assertThat(context.getBean(TextStage.class)).isInstanceOf(HybridStage.class));
    }

    @Test
    void worksWholeWithTheModelOff() {
        service.withPropertyValues("huiyin.dispatch.text-model=off").run(context -> {
            assertThat(context).doesNotHaveBean(BgeSmallZh.class);
            assertThat(context.getBean(TextStage.class)).isInstanceOf(KeywordStage.class);
            assertThat(context.getBean(CategorySuggester.class)
                            .suggest(
                                    "楼下麻将馆半夜洗牌太吵",
                                    context.getBean(DistrictPack.class).district())
                            .guesses())
                    .first()
                    .satisfies(
                            guess -> assertThat(guess.category().code().value()).isEqualTo("noise.social.mahjong"));
        });
    }
}
