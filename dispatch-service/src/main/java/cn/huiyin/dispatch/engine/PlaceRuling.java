package cn.huiyin.dispatch.engine;

import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.district.Office;
import cn.huiyin.dispatch.district.OfficeCode;
import java.util.Optional;

/** The office by the place alone: for trying changed outlines or places on past cases. */
public final class PlaceRuling {

    private PlaceRuling() {}

    /** Empty where the triage desk would decide. */
    public static Optional<OfficeCode> office(Complaint complaint, District district) {
        return sureOffice(PlaceStage.locate(complaint, district), district).map(Office::code);
    }

    static Optional<Office> sureOffice(PlaceReading place, District district) {
        return place.certainty() >= district.rules().policy().threshold()
                ? Optional.of(place.candidates().getFirst().office())
                : Optional.empty();
    }
}
