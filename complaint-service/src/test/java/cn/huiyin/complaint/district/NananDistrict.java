package cn.huiyin.complaint.district;

import cn.huiyin.complaint.RunningComplaintService;

/** The district of the pack that the repository brings. */
public final class NananDistrict {

    private NananDistrict() {}

    public static District read() {
        return new DistrictConfiguration()
                .district(new DistrictSettings(RunningComplaintService.pack().toString()));
    }
}
