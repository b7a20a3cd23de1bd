package cn.huiyin.complaint.district;

import cn.huiyin.complaint.RunningComplaintService;

/** The district of the pack that the repository brings. */
public final class NananDistrict {

    private NananDistrict() {}

    public static District read() {
        return new DistrictConfiguration().district(settings());
    }

    public static DistrictNames names() {
        return new DistrictConfiguration().districtNames(settings());
    }

    public static RejectionReferrals rejectionReferrals() {
        return new DistrictConfiguration().rejectionReferrals(settings());
    }

    public static Shortcomings shortcomings() {
        return new DistrictConfiguration().shortcomings(settings());
    }

    private static DistrictSettings settings() {
        return new DistrictSettings(RunningComplaintService.pack().toString());
    }
}
