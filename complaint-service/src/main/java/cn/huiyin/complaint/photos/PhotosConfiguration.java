package cn.huiyin.complaint.photos;

import cn.huiyin.platform.mongo.Indexes;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class PhotosConfiguration implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new MultipartCheck());
    }

    /** The indexes of GridFS are not here: the driver creates them with the first file. */
    @Bean
    Indexes photoNoteIndexes() {
        return Indexes.of(
                PhotoStore.NOTES,
                new IndexModel(
                        com.mongodb.client.model.Indexes.ascending(PhotoStore.SINCE),
                        new IndexOptions().name("since")));
    }
}
