package cn.huiyin.complaint.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.localstack.http.Web;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CasesIT extends RunningComplaintService {

    @Test
    void startsAndIsReady() {
        assertThat(Web.get(url("/actuator/health/readiness"), Map.of()).status())
                .isEqualTo(200);
    }
}
