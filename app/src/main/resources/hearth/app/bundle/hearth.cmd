@echo off
rem Hearth with its own Java: nothing else needs to be installed. Not yet tried on a Windows machine.
setlocal
set "HERE=%~dp0"
set ONCE="@%HERE%app\once.flags"
for %%C in (start serve load backup restore listen) do if /i "%~1"=="%%C" set "ONCE="
if "%~1"=="" (
    "%HERE%runtime\bin\java.exe" "@%HERE%app\java.flags" %ONCE% "-XX:AOTCache=%HERE%app\hearth.aot" -jar "%HERE%app\hearth.jar" --help
) else (
    "%HERE%runtime\bin\java.exe" "@%HERE%app\java.flags" %ONCE% "-XX:AOTCache=%HERE%app\hearth.aot" -jar "%HERE%app\hearth.jar" %*
)
exit /b %ERRORLEVEL%
