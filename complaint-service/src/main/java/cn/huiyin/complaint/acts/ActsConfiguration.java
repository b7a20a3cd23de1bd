package cn.huiyin.complaint.acts;

import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.Category;
import cn.huiyin.complaint.cases.domain.Department;
import cn.huiyin.complaint.cases.domain.DistrictCodes;
import cn.huiyin.complaint.cases.domain.DueTimes;
import cn.huiyin.complaint.cases.domain.NoiseLimit;
import cn.huiyin.complaint.cases.domain.Office;
import cn.huiyin.complaint.deadlines.DeadlineClasses;
import cn.huiyin.complaint.district.District;
import cn.huiyin.complaint.district.NoiseLimits;
import cn.huiyin.complaint.district.Shortcomings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The decider, with the calendar and the codes of this district. */
@Configuration(proxyBeanMethods = false)
class ActsConfiguration {

    @Bean
    CaseDecider caseDecider(
            DueTimes dueTimes,
            District district,
            DeadlineClasses deadlineClasses,
            DeskSettings desks,
            NoiseLimits limits,
            Shortcomings shortcomings) {
        return new CaseDecider(dueTimes, new PackCodes(district, deadlineClasses, desks, limits, shortcomings));
    }

    private record PackCodes(
            District district,
            DeadlineClasses deadlineClasses,
            DeskSettings desks,
            NoiseLimits limits,
            Shortcomings wanting)
            implements DistrictCodes {

        @Override
        public Optional<Office> office(String code) {
            return district.office(code);
        }

        @Override
        public Optional<Category> category(String code) {
            return district.category(code);
        }

        @Override
        public Optional<Department> department(String code) {
            return district.department(code);
        }

        @Override
        public boolean knowsDeadlineClass(String code) {
            return deadlineClasses.knows(code);
        }

        @Override
        public boolean headApprovesAnswers(Office office) {
            return desks.answers().headApproves(office.code());
        }

        @Override
        public Optional<NoiseLimit> noiseLimit(@Nullable Category category, @Nullable Integer zoneClass, Instant at) {
            return limits.at(category, zoneClass, at);
        }

        @Override
        public Duration longestStatedAgo() {
            return desks.inspections().statedWithin();
        }

        @Override
        public List<String> shortcomings(@Nullable Category category) {
            return wanting.offeredFor(category);
        }

        @Override
        public boolean contains(double lon, double lat) {
            return district.contains(lon, lat);
        }
    }
}
