package cn.huiyin.complaint.cases.migrations;

import cn.huiyin.platform.mongo.Migrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MigrationsConfiguration {

    @Bean
    Migrations caseMigrations() {
        return Migrations.of(
                MoveContactAccessOutOfCases.class,
                RemoveTelephoneNumbersFromSearchWords.class,
                AddFiledByItsOffice.class,
                CountDaysByNewRules.class,
                RelatedCasesOfStored.class,
                TimersOfOpenCases.class,
                AnsweredCasesForSurveys.class,
                CountReportIns.class,
                SealHistories.class,
                NameContactAccesses.class,
                TellDepartmentsApart.class,
                FirstGuessesOfStored.class,
                NameDistrictParts.class,
                TimersOfSupervisionOrders.class);
    }
}
