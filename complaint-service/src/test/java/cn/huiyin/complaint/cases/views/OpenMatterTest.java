package cn.huiyin.complaint.cases.views;

import static cn.huiyin.complaint.cases.domain.CaseBuilder.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.acts.RequestReturn;
import cn.huiyin.complaint.cases.domain.acts.Supervise;
import org.junit.jupiter.api.Test;

class OpenMatterTest {

    private static final String NUMBER = "13812345672";

    @Test
    void hidesNumbersInWhatStaffWriteForEachOther() {
        Case current = aCase().inState(CaseState.ASSIGNED)
                .then(
                        new RequestReturn.Command("投诉人电话" + NUMBER + "说在隔壁街道。", null),
                        new Supervise.Command("请打" + NUMBER + "核实。", 3))
                .build();

        assertThat(OpenMatter.of(current))
                .extracting(OpenMatter::text)
                .hasSize(2)
                .noneMatch(text -> text.contains(NUMBER));
    }
}
