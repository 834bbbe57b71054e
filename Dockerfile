# Holds the jar that "mvn package" made.
FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin closedset
WORKDIR /closed-set
COPY target/closed-set.jar closed-set.jar
USER 10001
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-jar", "closed-set.jar"]
