package cn.huiyin.dispatch.published;

import cn.huiyin.dispatch.pack.findings.PartFinding;
import cn.huiyin.dispatch.pack.findings.PartRefused;
import java.util.List;

/** A head was to be tried where no text model runs, so its effect cannot be computed. */
final class ModelTurnedOff extends PartRefused {

    private static final long serialVersionUID = 1L;

    ModelTurnedOff() {
        super("huiyin.dispatch.text-model: off");
    }

    @Override
    public List<PartFinding> partFindings() {
        return List.of(new PartFinding("model-off", List.of(), "huiyin.dispatch.text-model is off (expected: on)"));
    }
}
