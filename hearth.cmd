@echo off
rem Hearth's front door on Windows. It does what ./hearth does elsewhere: finds a Java, builds the house when a source is
rem newer than what was built, and opens it. It was written with care and has not yet been tried on a Windows machine.
setlocal EnableExtensions

set "HOUSE=%~dp0"
set "HOUSE=%HOUSE:~0,-1%"
set "BUILT=%HOUSE%\app\target\hearth"
set "JAVA_NEEDED=25"

set "COMMAND=%~1"
if "%COMMAND%"=="" set "COMMAND=help"
if "%COMMAND%"=="-h" set "COMMAND=help"
if "%COMMAND%"=="--help" set "COMMAND=help"
if "%COMMAND%"=="help" (
    type "%HOUSE%\docs\commands.txt"
    exit /b 0
)

call :find_java || exit /b 69
set "ASKS="
if "%~2"=="--help" set "ASKS=1"
if "%~2"=="-h" set "ASKS=1"
for %%C in (test format maven bench faults) do if "%COMMAND%"=="%%C" if defined ASKS (
    type "%HOUSE%\docs\building.txt"
    exit /b 0
)
if "%COMMAND%"=="test" goto test
if "%COMMAND%"=="format" goto format
if "%COMMAND%"=="maven" goto maven
if "%COMMAND%"=="faults" (
    echo The faults are tried on Linux and macOS only. >&2
    exit /b 64
)
if "%COMMAND%"=="bench" (
    echo The benchmarks run on Linux and macOS only. >&2
    exit /b 64
)
goto run

rem --- a Java -------------------------------------------------------------------------------------------------------

:find_java
set "FOUND="
if defined HEARTH_JAVA (
    call :try_java "%HEARTH_JAVA%"
    if not defined FOUND echo HEARTH_JAVA is %HEARTH_JAVA%, and that is no JDK %JAVA_NEEDED% or newer. >&2
) else (
    if defined JAVA_HOME call :try_java "%JAVA_HOME%"
    for /f "delims=" %%J in ('where javac 2^>nul') do call :try_java "%%~dpJ.."
    for /d %%J in (
        "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*"
        "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*"
        "%USERPROFILE%\.jdks\*" "%USERPROFILE%\.sdkman\candidates\java\*" "%USERPROFILE%\scoop\apps\temurin*-jdk\current"
    ) do call :try_java "%%~J"
    if not defined FOUND call :say_how_to_get_java
)
if not defined FOUND exit /b 69
set "JAVA_HOME=%FOUND%"
exit /b 0

rem Asks a folder's own release file whether it is a JDK that is new enough, without starting it.
:try_java
if defined FOUND exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
    for /f "delims=.-+" %%M in ("%%~V") do if %%M geq %JAVA_NEEDED% set "FOUND=%~f1"
)
exit /b 0

:say_how_to_get_java
(
    echo Hearth needs a JDK %JAVA_NEEDED% or newer, and there is none in the usual places. To get one:
    echo.
    echo   winget install EclipseAdoptium.Temurin.%JAVA_NEEDED%.JDK
    echo.
    echo If you have one elsewhere, say where: set HEARTH_JAVA=C:\path\to\jdk
) >&2
exit /b 0

rem --- the build ----------------------------------------------------------------------------------------------------

:call_maven
pushd "%HOUSE%"
set "MAVEN_OPTS=--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow %MAVEN_OPTS%"
call "%HOUSE%\mvnw.cmd" --batch-mode "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn" %*
set "OUTCOME=%ERRORLEVEL%"
popd
exit /b %OUTCOME%

:build
if not exist "%HOUSE%\app\target" mkdir "%HOUSE%\app\target"
echo Building Hearth. The first time takes a few minutes, later times some seconds. >&2
for /f %%T in ('powershell -NoProfile -Command "[DateTime]::UtcNow.Ticks"') do set "BEGUN=%%T"
call :call_maven -T1C "-Dmaven.test.skip=true" "-Dcyclonedx.skip=true" package > "%HOUSE%\app\target\build.log" 2>&1
if errorlevel 1 (
    type "%HOUSE%\app\target\build.log" >&2
    echo Hearth could not be built. All that Maven said is in %HOUSE%\app\target\build.log >&2
    exit /b 70
)
del /q "%BUILT%\*.aot" 2>nul
> "%BUILT%\built" echo %BEGUN%
exit /b 0

rem Ends with 1 when a source is newer than the moment at which the last good build began.
:something_is_newer
if not exist "%BUILT%\built" exit /b 1
if not exist "%BUILT%\hearth.jar" exit /b 1
set "LOOK=$b=[long](Get-Content -LiteralPath $env:BUILT\built); $h=$env:HOUSE;"
set "LOOK=%LOOK% $f=@(Get-Item -Path (Join-Path $h 'pom.xml'),(Join-Path $h '*\pom.xml'),(Join-Path $h 'GLOSSARY.md') -ErrorAction SilentlyContinue);"
set "LOOK=%LOOK% $f+=@(Get-ChildItem -Path (Join-Path $h '*\src\main') -Recurse -ErrorAction SilentlyContinue);"
set "LOOK=%LOOK% foreach($i in $f){ if($i.LastWriteTimeUtc.Ticks -gt $b){ exit 1 } }; exit 0"
powershell -NoProfile -Command "%LOOK%"
exit /b %ERRORLEVEL%

:test
for /d %%R in ("%HOUSE%\*") do if exist "%%R\target\surefire-reports" rmdir /s /q "%%R\target\surefire-reports"
call :words_after_the_first %*
call :call_maven -T1C --fail-at-end %REST% verify
set "TESTED=%ERRORLEVEL%"
if not "%TESTED%"=="0" echo Something did not hold: see above. >&2
set "COUNT=$t=0;$f=0;$s=0; Get-ChildItem -Path (Join-Path $env:HOUSE '*\target\surefire-reports\TEST-*.xml') -ErrorAction SilentlyContinue | ForEach-Object {"
set "COUNT=%COUNT% $x=([xml](Get-Content -LiteralPath $_.FullName)).testsuite; $t+=[int]$x.tests; $f+=[int]$x.failures+[int]$x.errors; $s+=[int]$x.skipped };"
set "COUNT=%COUNT% '{0} passed, {1} failed, {2} skipped' -f ($t-$f-$s),$f,$s"
powershell -NoProfile -Command "%COUNT%"
exit /b %TESTED%

:format
call :call_maven spotless:apply
exit /b %ERRORLEVEL%

:maven
call :words_after_the_first %*
call :call_maven %REST%
exit /b %ERRORLEVEL%

:words_after_the_first
set "REST="
:next_word
shift
if "%~1"=="" exit /b 0
set "REST=%REST% %1"
goto next_word

rem --- the app ------------------------------------------------------------------------------------------------------

:run
call :something_is_newer
if errorlevel 1 call :build
if errorlevel 1 exit /b 70
set "JAVA=unknown"
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_RUNTIME_VERSION=" "%JAVA_HOME%\release"') do set "JAVA=%%~V"
set "AOT=%BUILT%\java-%JAVA%.aot"
set "FLAGS=%HOUSE%\app\src\main\resources\hearth\app\bundle\java.flags"
if not exist "%AOT%" (
    "%JAVA_HOME%\bin\java.exe" "@%FLAGS%" "-XX:AOTCacheOutput=%AOT%" -jar "%BUILT%\hearth.jar" train > "%HOUSE%\app\target\train.log" 2>&1 < nul
    if errorlevel 1 type nul > "%AOT%"
)
set ONCE="@%HOUSE%\app\src\main\resources\hearth\app\bundle\once.flags"
for %%C in (start serve load backup restore listen) do if /i "%~1"=="%%C" set "ONCE="
set "CACHE="
for %%A in ("%AOT%") do if %%~zA gtr 0 if not defined HEARTH_NO_CACHE set CACHE="-XX:AOTCache=%AOT%"
"%JAVA_HOME%\bin\java.exe" "@%FLAGS%" %ONCE% %CACHE% %HEARTH_JAVA_OPTS% -jar "%BUILT%\hearth.jar" %*
exit /b %ERRORLEVEL%
