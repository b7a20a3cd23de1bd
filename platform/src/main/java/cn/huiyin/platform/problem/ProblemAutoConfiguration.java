package cn.huiyin.platform.problem;

import cn.huiyin.platform.observability.Traces;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Problem documents for all that can go wrong in a servlet application. */
@AutoConfiguration(
        before = ErrorMvcAutoConfiguration.class,
        after = JacksonAutoConfiguration.class,
        afterName = "cn.huiyin.platform.observability.ObservabilityAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@Import({BodyProblems.class, RequestProblems.class, RemainingProblems.class, ContainerProblems.class})
class ProblemAutoConfiguration implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new SingleContentType());
    }

    @Bean
    Problems problems(Traces traces, JsonMapper json) {
        return new Problems(traces, json);
    }
}
